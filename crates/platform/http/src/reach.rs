//! Which addresses requests may reach. The check stands behind the resolution of names: a name that leads into a
//! private network is refused like its number.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use ureq::{
    Error,
    config::Config,
    http::Uri,
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::NextTimeout,
    },
};

/// Which addresses requests may reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Addresses of the public internet, by `https`.
    Public,
    /// Also those of private networks and of this machine, and without encryption: where the operator says so.
    Anywhere,
}

impl Reach {
    /// Whether an address may be reached.
    pub fn admits(self, address: IpAddr) -> bool {
        self == Reach::Anywhere || is_public(address)
    }
}

/// Whether an address belongs to the public internet.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => {
            let [a, b, ..] = four.octets();
            let shared = a == 100 && (64..128).contains(&b);
            let special = a == 0 || a >= 240 || (a == 192 && b == 0) || (a == 198 && (b == 18 || b == 19));
            !(four.is_private()
                || four.is_loopback()
                || four.is_link_local()
                || four.is_documentation()
                || four.is_multicast()
                || shared
                || special)
        }
        IpAddr::V6(six) => {
            let carried = six.to_ipv4_mapped().or_else(|| translated(six));
            carried.map_or_else(|| is_global(six), |four| is_public(IpAddr::V4(four)))
        }
    }
}

/// The address behind a translator of RFC 6052.
fn translated(six: Ipv6Addr) -> Option<std::net::Ipv4Addr> {
    let [0x64, 0xff9b, 0, 0, 0, 0, high, low] = six.segments() else { return None };
    let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
    Some(std::net::Ipv4Addr::new(a, b, c, d))
}

/// Global unicast is 2000::/3; of it 2001:db8::/32 is for documentation and 2002::/16 carries any address of version 4.
fn is_global(six: Ipv6Addr) -> bool {
    let [first, second, ..] = six.segments();
    first & 0xe000 == 0x2000 && first != 0x2002 && !(first == 0x2001 && second == 0x0db8)
}

/// Resolves names like the default and keeps the addresses that may be reached.
#[derive(Debug)]
pub(crate) struct Guarded {
    reach: Reach,
    inner: DefaultResolver,
}

impl Guarded {
    pub(crate) fn new(reach: Reach) -> Guarded {
        Guarded { reach, inner: DefaultResolver::default() }
    }
}

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let all = self.inner.resolve(uri, config, timeout)?;
        let mut kept = self.empty();
        for address in all.iter().filter(|address: &&SocketAddr| self.reach.admits(address.ip())) {
            kept.push(*address);
        }
        if kept.is_empty() { Err(Error::Other(Box::new(NotPublic))) } else { Ok(kept) }
    }
}

/// Every address of the name was refused.
#[derive(Debug)]
pub(crate) struct NotPublic;

impl std::fmt::Display for NotPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the address belongs to a private network")
    }
}

impl std::error::Error for NotPublic {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_networks_are_out_of_reach() {
        let inside = [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.0.1",
            "172.16.0.9",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "224.0.0.1",
        ];
        for address in inside {
            assert!(!Reach::Public.admits(address.parse().unwrap()), "{address}");
            assert!(Reach::Anywhere.admits(address.parse().unwrap()), "{address}");
        }
        for address in ["185.24.184.1", "2a00:1450:4007::1", "64:ff9b::b918:b801"] {
            assert!(Reach::Public.admits(address.parse().unwrap()), "{address}");
        }
    }
}
