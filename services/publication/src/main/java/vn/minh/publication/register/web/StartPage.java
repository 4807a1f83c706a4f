package vn.minh.publication.register.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.register.Register;
import vn.minh.publication.register.RegisterEntry;
import vn.minh.web.Page;

/**
 * The front page: a search, and what it found.
 *
 * @param asked what was typed; empty on the first visit
 * @param next address of the following page of hits; absent on the last
 * @param latest the results published last, shown until somebody searches
 */
public record StartPage(
        String asked, List<Hit> hits, @Nullable String next, List<ResultCard> latest, boolean demonstration) {

    /** @param result the newest one; absent while none is recognised */
    public record Hit(
            String code, String name, String kind, @Nullable ResultCard result) {

        static Hit of(Register.Found found) {
            var latest = found.latest();
            return new Hit(
                    found.unit().code(),
                    found.unit().name(),
                    VietnameseText.kind(found.unit().kind()),
                    latest == null ? null : ResultCard.of(latest));
        }
    }

    static StartPage found(String asked, Page<Register.Found> page) {
        var next = page.next();
        return new StartPage(
                asked,
                page.items().stream().map(Hit::of).toList(),
                next == null ? null : "/?q=" + encoded(asked) + "&after=" + encoded(next),
                List.of(),
                page.items().stream().anyMatch(hit -> hit.unit().demonstration()));
    }

    static StartPage latest(List<RegisterEntry> latest) {
        return new StartPage(
                "",
                List.of(),
                null,
                latest.stream().map(ResultCard::of).toList(),
                latest.stream().anyMatch(RegisterEntry::demonstration));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
