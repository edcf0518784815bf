# Shared by the scripts of bin/: plain messages, timed steps, and the root of the repository.
# Source it, do not run it.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"

# rustup puts cargo here and not every shell looks there.
if ! command -v cargo >/dev/null && [ -x "$HOME/.cargo/bin/cargo" ]; then PATH="$HOME/.cargo/bin:$PATH"; fi

say() { printf '%s\n' "$*"; }

# Stops with one clear sentence: what is missing and what to do.
stop() {
  printf '\nStopped: %s\n' "$*" >&2
  exit 1
}

# timed LABEL COMMAND...: runs the command and prints how long it took. Keeps its exit code.
timed() {
  local label=$1 start=$SECONDS code=0
  shift
  say "==> $label"
  "$@" || code=$?
  if [ "$code" = 0 ]; then say "    $label: $((SECONDS - start)) s"; else say "    $label: FAILED after $((SECONDS - start)) s"; fi
  return "$code"
}

# A TCP port of 127.0.0.1 that nobody listens on.
free_port() {
  node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}
