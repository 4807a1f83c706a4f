package vn.minh.evidence.evidence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.LinkCheck;
import vn.minh.evidence.evidence.LinkedPage;

/**
 * A linked page as it was submitted and as it is now.
 *
 * @param address as it was announced
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkView(String address, AsSubmitted asSubmitted, AsItIs now) {

    /** @param finalAddress where the redirects ended when it was kept */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AsSubmitted(
            Instant at,
            String sha256,
            int version,
            String finalAddress,
            @Nullable String title) {}

    /**
     * @param since when it was found so first
     * @param why it was not reached, in Vietnamese
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AsItIs(
            LinkCheck.Outcome outcome,
            Instant checkedAt,
            Instant since,
            @Nullable Integer status,
            @Nullable String title,
            @Nullable String why) {}

    static LinkView of(LinkedPage page, LinkCheck check) {
        var kept = page.capture();
        var now = check.now();
        return new LinkView(
                page.address().toString(),
                new AsSubmitted(
                        kept.at(),
                        page.version().original().sha256().hex(),
                        page.number(),
                        kept.finalAddress().toString(),
                        kept.title()),
                new AsItIs(now.outcome(), now.checkedAt(), now.since(), now.status(), now.title(), now.why()));
    }
}
