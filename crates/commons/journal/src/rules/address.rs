//! From where, shortened: enough to tell the town hall from abroad, too little to find one desk or home. An IPv4 address
//! keeps its first three bytes, an IPv6 address its first 48 bits (the lengths that CNIL's guidance on audience
//! measurement accepts as anonymous).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The address without its end; empty where it is none.
pub(crate) fn shortened(address: &str) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V4(v4)) => {
            let [a, b, c, _] = v4.octets();
            Ipv4Addr::new(a, b, c, 0).to_string()
        }
        Ok(IpAddr::V6(v6)) => {
            let [a, b, c, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0).to_string()
        }
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_loses_its_end() {
        assert_eq!(shortened("192.0.2.77"), "192.0.2.0");
        assert_eq!(shortened("::ffff:192.0.2.77"), "192.0.2.0");
        assert_eq!(shortened("2001:db8:aa:bb::1"), "2001:db8:aa::");
        assert_eq!(shortened("a name"), "");
    }
}
