package vn.minh.evidence.evidence;

import java.net.URI;
import java.util.Optional;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/**
 * A version that keeps a linked page.
 *
 * @param address as it was announced
 */
public record LinkedPage(Evidence.Id id, Version version, URI address, Capture capture) {

    /** Of what somebody gets to see of a piece. */
    public static Optional<LinkedPage> of(Sight sight) {
        return sight.current().flatMap(version -> of(sight.evidence().id(), version));
    }

    private static Optional<LinkedPage> of(Evidence.Id id, Version version) {
        return version.capture() instanceof Capture capture && version.attempt().content() instanceof Content.Link link
                ? Optional.of(new LinkedPage(id, version, link.address(), capture))
                : Optional.empty();
    }

    static LinkedPage required(Evidence.Id id, Version version) {
        return of(id, version)
                .orElseThrow(() -> new Rejected(new Conflict(
                        "no-link",
                        "Phiên bản " + version.number() + " của minh chứng là tệp, không phải liên kết.",
                        "Tải tệp về để xem; chỉ liên kết mới có trang hiện tại để so sánh.")));
    }

    static Optional<LinkedPage> of(Evidence evidence, int number) {
        return evidence.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .flatMap(version -> of(evidence.id(), version));
    }

    /** What is known of it where nobody has looked since. */
    public LinkCheck unchecked() {
        return LinkCheck.fresh(id, number(), capture);
    }

    public int number() {
        return version.number();
    }
}
