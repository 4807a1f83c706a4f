package vn.minh.review.team;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.review.Board;
import vn.minh.review.Seasons;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class DrawAfterReformIT {

    private final Seasons seasons;

    DrawAfterReformIT(Seasons seasons) {
        this.seasons = seasons;
    }

    @Test
    void aSchoolThatWentToAnotherAuthorityIsNeitherDrawnNorALoad() {
        var season = seasons.opens(4);
        var officer = new Board(season.town().officer());
        var first = seasons.founds(
                season, "Đoàn số 1", season.member("one-" + season.town().key(), "HEAD"));
        seasons.founds(season, "Đoàn số 2", season.member("two-" + season.town().key(), "HEAD"));
        officer.allot(first, season.school(1)).statusCode(200);
        seasons.movesAway(season, 1);
        seasons.movesAway(season, 2);

        var answer = officer.preview(Map.of("campaign", season.campaign()));

        answer.statusCode(200)
                .body("schools", equalTo(List.of(season.school(3), season.school(4))))
                .body("loads.kept", equalTo(List.of(0, 0)))
                .body("loads.drawn", equalTo(List.of(1, 1)))
                .body("untaken", hasSize(0));
    }
}
