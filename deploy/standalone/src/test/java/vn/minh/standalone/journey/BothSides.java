package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** What stands, of the schools of {@link ConcludedReviews} in one school year, here and in the sandbox. */
record BothSides(Audit audit, Api anybody, String schoolYear) {

    static BothSides of(Platform platform, String schoolYear) {
        return new BothSides(new Audit(platform), Api.anonymous(platform), schoolYear);
    }

    static String key(String school, String schoolYear) {
        return school + "|" + ConcludedReviews.SET + "|" + schoolYear + "|RECOGNISED_RESULT";
    }

    /** Records the sandbox holds. */
    long held() {
        return audit.count("sandbox", "select count(*) from record where key like ?", keys());
    }

    /** Of those, such as were changed after the first time. */
    long revised() {
        return audit.count("sandbox", "select count(*) from record where key like ? and revision <> 1", keys());
    }

    long receipts() {
        return audit.count("sandbox", "select count(*) from receipt where record_key like ?", keys());
    }

    long keysWithReceipt() {
        return audit.count("sandbox", "select count(distinct record_key) from receipt where record_key like ?", keys());
    }

    long accepted() {
        return audit.count(
                "publication", "select count(*) from delivery where record_key like ? and status = 'ACCEPTED'", keys());
    }

    /** Whether there are so many deliveries, and the other side has each. */
    boolean allAccepted(int howMany) {
        return accepted() == howMany
                && audit.count("publication", "select count(*) from delivery where record_key like ?", keys())
                        == howMany;
    }

    /** Messages to the sector database, repeats too. */
    long sendings() {
        return audit.count("publication", """
                select count(*) from event_log where topic = 'minh.sector.updates.v1' and subject like ?""", keys());
    }

    long decisions() {
        return papers("decision_number");
    }

    long certificates() {
        return papers("certificate_number");
    }

    private long papers(String number) {
        return audit.count(
                "review", "select count(distinct " + number + ") from recognition where school_year = ?", schoolYear);
    }

    /** Schools that everybody sees with a result of this year. */
    int shown() {
        int shown = 0;
        var next = "";
        do {
            var page = anybody.get("publication", "/api/v1/register/units?q=doi%20soat&size=200" + next)
                    .expect(200)
                    .body();
            for (var school : page.path("items")) {
                var newest = school.path("results").path(0);
                if (school.path("code").asText().startsWith(ConcludedReviews.PREFIX)
                        && newest.path("schoolYear").asText().equals(schoolYear)) {
                    shown++;
                }
            }
            next = page.hasNonNull("next")
                    ? "&after=" + encoded(page.path("next").asText())
                    : "";
        } while (!next.isEmpty());
        return shown;
    }

    /** Somebody over there deletes a row. */
    void delete(String key) {
        anybody.delete("sandbox", "/records/" + encoded(key), null).expect(200, 204);
    }

    private String keys() {
        return key(ConcludedReviews.PREFIX + "%", schoolYear);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
