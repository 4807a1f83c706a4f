package vn.minh.review.team;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minh.review.externalreview.Tie;

class RosterTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID SECOND = UUID.fromString("f0000000-0000-0000-0000-00000000000b");

    private static final Roster ROSTER = new Roster(
            2026,
            List.of(new Roster.Entry(SECOND, 1), new Roster.Entry(FIRST, 0)),
            IntStream.rangeClosed(1, 7).mapToObj(number -> "TRUONG-" + number).toList(),
            List.of(
                    new Hindrance(SECOND, "TRUONG-3", "lan", Tie.Kind.WORKPLACE),
                    new Hindrance(FIRST, "TRUONG-1", "hoa", Tie.Kind.OWN_UNIT),
                    new Hindrance(FIRST, "TRUONG-OF-ANOTHER-DRAW", "hoa", Tie.Kind.DECLARED)));

    @Test
    void aRosterIsWrittenDownSoThatAnybodyCanHashIt() {
        assertThat(ROSTER.text()).isEqualTo("""
                        minh-draw/1
                        seed 2026
                        team 00000000-0000-0000-0000-00000000000a 0
                        team f0000000-0000-0000-0000-00000000000b 1
                        school TRUONG-1
                        school TRUONG-2
                        school TRUONG-3
                        school TRUONG-4
                        school TRUONG-5
                        school TRUONG-6
                        school TRUONG-7
                        tie 00000000-0000-0000-0000-00000000000a TRUONG-1 hoa OWN_UNIT
                        tie f0000000-0000-0000-0000-00000000000b TRUONG-3 lan WORKPLACE
                        """);
        assertThat(ROSTER.sha256()).isEqualTo("cdfaa8d0f1a2c4c39d7872c4cce427369e0d066fc693d02d6dcec46f580a4e8a");
    }

    /** A draw of years ago must come to the same: who changes this test changes every draw that was ever made. */
    @Test
    void aSeedMeansTheSameForEver() {
        assertThat(lots(2026)).isEqualTo("baabbaa");
        assertThat(lots(2027)).isEqualTo("baaabab");
    }

    private static String lots(long seed) {
        return Rosters.reseeded(ROSTER, seed).draw().lots().stream()
                .map(lot -> lot.team().equals(FIRST) ? "a" : "b")
                .collect(joining());
    }
}
