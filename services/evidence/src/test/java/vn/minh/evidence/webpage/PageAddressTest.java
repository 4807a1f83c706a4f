package vn.minh.evidence.webpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.evidence.webpage.PageAddress.Sound;
import vn.minh.evidence.webpage.PageAddress.Unsound;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://thcs-vinhquynh.edu.vn, https://thcs-vinhquynh.edu.vn/",
        "HTTPS://THCS-VinhQuynh.edu.vn./Tin?id=7#top, https://thcs-vinhquynh.edu.vn/Tin?id=7",
        "http://truong.edu.vn:80/a, http://truong.edu.vn/a",
        "https://truong.edu.vn:8443/a, https://truong.edu.vn:8443/a",
        "https://trường.vn/kế hoạch, https://xn--trng-rib8295b.vn/k%E1%BA%BF%20ho%E1%BA%A1ch",
        "https://truong.edu.vn?id=7, https://truong.edu.vn/?id=7",
        "https://truong.edu.vn/100%?a[]=%41, https://truong.edu.vn/100%25?a%5B%5D=%41",
        "https://8.8.8.8/a, https://8.8.8.8/a",
        "https://[2606:4700:4700::1111]/a, https://[2606:4700:4700::1111]/a"
    })
    void anAddressIsKeptInPlainLetters(String said, String url) {
        assertThat(PageAddress.check(said, Rules.USUAL))
                .isInstanceOfSatisfying(
                        Sound.class,
                        sound -> assertThat(URI.create(sound.address().url()).toString())
                                .isEqualTo(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truong.edu.vn",
                "ftp://truong.edu.vn/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https:truong.edu.vn",
                "https:/truong.edu.vn",
                "https://truong.edu.vn\\@10.0.0.1/",
                "https://truong.edu.vn/a\nHost: other"
            })
    void whatIsNoWebAddressIsRefused(String said) {
        assertThat(PageAddress.check(said, Rules.USUAL)).isEqualTo(new Unsound(AddressFlaw.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https:///a",
                "https://truong/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://127.1/",
                "https://1.2.3.4.5/",
                "https://truong..edu.vn/",
                "https://truong.edu.vn../",
                "https://-.vn/",
                "https://truong.edu.vn%00.evil.vn/",
                "https://truong.edu.vn:8o/",
                "https://::1/",
                "http://999.1.1.1/",
                "http://[fe80::1%25eth0]/",
                "http://[nonsense]/",
                "https://truong vinhquynh.edu.vn/",
                "https://truong_a.edu.vn/"
            })
    void aHostWrittenStrangelyIsRefused(String said) {
        assertThat(PageAddress.check(said, Rules.USUAL)).isEqualTo(new Unsound(AddressFlaw.STRANGE_HOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://LOCALHOST./",
                "http://a.localhost/",
                "http://printer.local/",
                "http://store.internal/",
                "http://127.0.0.1/",
                "http://127.0.0.1./",
                "http://１２７.０.０.１/",
                "http://127。0。0。1/",
                "http://10.1.2.3/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fd00:ec2::254]/"
            })
    void whatIsPrivateByItsLettersIsRefusedWithoutAsking(String said) {
        assertThat(PageAddress.check(said, Rules.USUAL)).isEqualTo(new Unsound(AddressFlaw.NOT_PUBLIC));
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', MISSING",
        "https://user:secret@truong.edu.vn/, USER_INFO",
        "https://truong.edu.vn@10.0.0.1/, USER_INFO",
        "https://truong.edu.vn:22/, PORT",
        "https://truong.edu.vn:0/, PORT",
        "https://truong.edu.vn:99999/, PORT"
    })
    void everyOtherFlawHasItsName(String said, AddressFlaw flaw) {
        assertThat(PageAddress.check(said, Rules.USUAL)).isEqualTo(new Unsound(flaw));
    }

    @Test
    void anAddressHasItsLength() {
        var longest = "https://truong.edu.vn/" + "a".repeat(PageAddress.LONGEST - 22);

        assertThat(PageAddress.check(longest, Rules.USUAL)).isInstanceOf(Sound.class);
        assertThat(PageAddress.check(longest + "a", Rules.USUAL)).isEqualTo(new Unsound(AddressFlaw.TOO_LONG));
    }

    @Test
    void anInstallationMayTrustAPlaceOfItsOwnNetwork() {
        var rules = Rules.trusting("intranet.hanoi:9000", "[::1]:*");

        assertThat(PageAddress.check("http://intranet.hanoi:9000/a", rules)).isInstanceOf(Sound.class);
        assertThat(PageAddress.check("http://[::1]:9/a", rules)).isInstanceOf(Sound.class);
        assertThat(PageAddress.check("http://intranet.hanoi:9001/a", rules)).isEqualTo(new Unsound(AddressFlaw.PORT));
        assertThat(PageAddress.check("http://user@intranet.hanoi:9000/a", rules))
                .isEqualTo(new Unsound(AddressFlaw.USER_INFO));
    }
}
