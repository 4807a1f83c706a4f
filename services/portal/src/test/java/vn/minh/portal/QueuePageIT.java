package vn.minh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class QueuePageIT {

    private final UUID review = UUID.randomUUID();
    private final String line = Said.line(review, UUID.randomUUID(), "OPENED", "")
            .replace(
                    "\"openedAt\"",
                    "\"approvedAt\":\"2026-11-21T02:30:00Z\",\"changedCriteria\":3,\"anomalies\":[\"FIRST_LEVEL_3\",\"GAP\"],"
                            + "\"reviewDueOn\":\"2026-12-01\",\"late\":true,\"recognised\":false,\"moves\":[\"claim\"],"
                            + "\"openedAt\"");

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
    }

    @Test
    void lineSaysWhatDecidesWhetherItIsTakenFirst() {
        Neighbours.say(Said.QUEUE, Said.queue(line));

        var page = Browser.signedInAs(Who.reviewer()).get("/hang-doi");

        assertThat(page.text())
                .contains("09:30, 21/11/2026", "01/12/2026", "Quá hạn", "Mức 3 lần đầu", "Lệch từ 30 %", "Chờ nhận")
                .containsPattern("1 3 Mức 3 lần đầu");
        assertThat(page.hasForm("/danh-gia/" + review + "/nhan")).isTrue();
    }

    @Test
    void filtersAreAskedOfReviewAndTheNextPageKeepsThem() {
        Neighbours.say(Said.QUEUE, "{\"items\":[" + line + "],\"next\":\"a~b\"}");

        var page = Browser.signedInAs(Who.reviewer()).get("/hang-doi?loc=LATE&namHoc=2026-2027&nguoiGiu=me");

        assertThat(Neighbours.asked("GET", Said.QUEUE))
                .anySatisfy(asked -> assertThat(asked.query()).isEqualTo("filter=LATE&schoolYear=2026-2027&holder=me"));
        assertThat(page.body())
                .contains("<option value=\"LATE\" selected>")
                .contains("/hang-doi?loc=LATE&amp;namHoc=2026-2027&amp;nguoiGiu=me&amp;sau=a%7Eb");
    }

    @Test
    void refusedFilterIsTold() {
        Neighbours.refuse("GET", Said.QUEUE, 422, "Chưa hợp lệ", "Không có bộ lọc “X”.", "Chọn một bộ lọc.");

        var page = Browser.signedInAs(Who.reviewer()).get("/hang-doi?loc=X");

        assertThat(page.text()).contains("Không có bộ lọc “X”");
    }
}
