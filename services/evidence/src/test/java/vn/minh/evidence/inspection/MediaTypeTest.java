package vn.minh.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediaTypeTest {

    @ParameterizedTest
    @EnumSource
    void onlyALinkBringsAPage(MediaType type) {
        assertThat(MediaType.kept(type.wireName())).contains(type);
        assertThat(MediaType.of(type.wireName()).isPresent()).isEqualTo(!type.isPage());
    }

    @ParameterizedTest
    @EnumSource
    void whatMayBeUploadedIsSaid(MediaType type) {
        assertThat(MediaType.ALLOWED.toUpperCase(Locale.ROOT).contains(type.name()))
                .isEqualTo(!type.isPage());
    }
}
