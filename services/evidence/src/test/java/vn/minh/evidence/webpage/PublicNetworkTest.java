package vn.minh.evidence.webpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicNetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2400:cb00:2048:1::6814:55",
                "2606:4700:4700::1111",
                "64:ff9b::8.8.8.8",
                "2002:808:808::1"
            })
    void whatIanaGaveOutIsPublic(String address) {
        assertThat(PublicNetwork.contains(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "168.63.129.16",
                "169.254.0.0",
                "169.254.169.254",
                "169.254.255.255",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.0",
                "255.255.255.255"
            })
    void whatIsKeptOfIpv4IsNot(String address) {
        assertThat(PublicNetwork.contains(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "::7f00:1",
                "100::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:20::1",
                "2001:db8::1",
                "3fff::1",
                "4000::1",
                "64:ff9b:1::1"
            })
    void whatIsNotGivenOutOfIpv6IsNot(String address) {
        assertThat(PublicNetwork.contains(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b::192.168.1.1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "2002:c0a8:101::1",
                "2606:4700::5efe:10.0.0.1",
                "2606:4700::200:5efe:192.168.0.1"
            })
    void aPrivateAddressInsideAnotherIsPrivate(String address) {
        assertThat(PublicNetwork.contains(InetAddress.ofLiteral(address))).isFalse();
    }

    /** The JDK unpacks it before anybody sees it; the bytes may come from elsewhere. */
    @Test
    void aMappedAddressIsJudgedByWhatIsInside() {
        var mapped = new byte[16];
        Arrays.fill(mapped, 10, 12, (byte) -1);
        mapped[12] = 10;
        assertThat(PublicNetwork.contains(mapped)).isFalse();

        mapped[12] = 8;

        assertThat(PublicNetwork.contains(mapped)).isTrue();
    }

    /** Every /16 of IPv4, against the JDK's own idea where it has one. */
    @Test
    void nothingThatTheJdkCallsPrivateIsPublic() {
        for (int high = 0; high < 256; high++) {
            for (int low = 0; low < 256; low++) {
                var address = InetAddress.ofLiteral(high + "." + low + ".7.7");
                boolean kept = address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress();

                assertThat(kept && PublicNetwork.contains(address))
                        .as("%s", address)
                        .isFalse();
            }
        }
    }
}
