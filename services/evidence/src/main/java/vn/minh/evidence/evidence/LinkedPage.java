package vn.minh.evidence.evidence;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotFound;

/**
 * A version that keeps a linked page.
 *
 * @param address as it was announced
 */
public record LinkedPage(Evidence.Id id, Version version, URI address, Capture capture) {

    public static Optional<LinkedPage> of(Evidence.Id id, Version version) {
        return version.capture() instanceof Capture capture && version.attempt().content() instanceof Content.Link link
                ? Optional.of(new LinkedPage(id, version, link.address(), capture))
                : Optional.empty();
    }

    /** @param asked absent for the latest version */
    static LinkedPage required(Evidence evidence, @Nullable Integer asked) {
        var version = versions(evidence)
                .filter(one -> asked == null || one.number() == asked)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Rejected(
                        new NotFound("evidence", evidence.id().value().toString())));
        return of(evidence.id(), version)
                .orElseThrow(() -> new Rejected(new Conflict(
                        "no-link",
                        "Phiên bản " + version.number() + " của minh chứng là tệp, không phải liên kết.",
                        "Tải tệp về để xem; chỉ liên kết mới có trang hiện tại để so sánh.")));
    }

    static Optional<LinkedPage> of(Evidence evidence, int number) {
        return versions(evidence)
                .filter(version -> version.number() == number)
                .findFirst()
                .flatMap(version -> of(evidence.id(), version));
    }

    private static Stream<Version> versions(Evidence evidence) {
        return evidence.state() instanceof State.Kept kept ? kept.contents().versions().stream() : Stream.empty();
    }

    /** What is known of it where nobody has looked since. */
    public LinkCheck unchecked() {
        return LinkCheck.fresh(id, number(), capture);
    }

    public int number() {
        return version.number();
    }
}
