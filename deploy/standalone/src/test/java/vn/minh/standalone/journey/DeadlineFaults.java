package vn.minh.standalone.journey;

import java.sql.SQLException;
import java.util.List;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.demo.Campaign;

/** Two campaigns whose schools do nothing, while the day comes near for one and passes for the other. */
record DeadlineFaults(Platform platform, EventFaults facts, String near, String past) {

    static DeadlineFaults of(Platform platform) {
        return new DeadlineFaults(
                platform, EventFaults.of(platform), campaign(platform, "2061-2062"), campaign(platform, "2062-2063"));
    }

    /** As if the years had gone by. */
    void letTimePass() throws SQLException {
        due(near, "current_date + 3");
        due(past, "current_date - 2");
    }

    void turnTimeBack() throws SQLException {
        for (var campaign : List.of(near, past)) {
            due(campaign, "make_date(left(school_year, 4)::int + 1, 4, 29)");
        }
    }

    private void due(String campaign, String day) throws SQLException {
        facts.run(
                "assessment",
                "update campaign set closes_on = %1$s, submission_due_on = %1$s where id = '%2$s'"
                        .formatted(day, campaign));
    }

    private static String campaign(Platform platform, String schoolYear) {
        return Campaign.of("Theo dõi hạn", schoolYear).open(Api.as(platform, "so.chuyenvien"));
    }
}
