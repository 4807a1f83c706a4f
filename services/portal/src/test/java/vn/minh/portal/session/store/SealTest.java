package vn.minh.portal.session.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.minh.portal.session.SessionId;

class SealTest {

    private static final byte[] SECRET = "a refresh token".getBytes(UTF_8);

    private final SessionId id = SessionId.fresh();

    @Test
    void openedByItsOwnIdOnly() {
        var sealed = Seal.close(id, SECRET);

        assertThat(Seal.open(id, sealed)).isEqualTo(SECRET);
        assertThatThrownBy(() -> Seal.open(SessionId.fresh(), sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneChangedBitIsNoticed() {
        var sealed = Seal.close(id, SECRET);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> Seal.open(id, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sameTextIsNeverSealedAlike() {
        assertThat(Seal.close(id, SECRET)).isNotEqualTo(Seal.close(id, SECRET));
    }

    @Test
    void idsAreHardToGuessAndNeverPrinted() {
        assertThat(id.value())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(SessionId.fresh().value());
        assertThat(id.toString()).doesNotContain(id.value());
    }
}
