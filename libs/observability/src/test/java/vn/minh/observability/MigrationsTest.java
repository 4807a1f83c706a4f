package vn.minh.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final String FIRST = "V20261121_0900__create_thing.sql";
    private static final String SECOND = "V20261122_1010__grow_thing__by_two.sql";

    @Test
    void whatTheDatabaseLacksIsNamed() {
        assertThat(Migrations.missing(Stream.of(FIRST, SECOND), List.of("20261121.0900")))
                .containsExactly("20261122.1010");
    }

    @Test
    void aDatabaseThatIsNewerThanTheProgramLacksNothing() {
        assertThat(Migrations.missing(Stream.of(FIRST), List.of("20261121.0900", "20261122.1010")))
                .isEmpty();
    }
}
