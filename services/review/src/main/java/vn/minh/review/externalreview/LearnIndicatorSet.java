package vn.minh.review.externalreview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;

/** Use case: keep a published version of an indicator set, if it is the text its hash names. */
@ApplicationScoped
public class LearnIndicatorSet {

    private final KnownSets sets;

    LearnIndicatorSet(KnownSets sets) {
        this.sets = sets;
    }

    public Uni<Void> handle(IndicatorSetPublishedV1 published) {
        var actual = sha256(published.content());
        if (!actual.equals(published.set().sha256())) {
            throw new Rejected(new Conflict(
                    "set-hash",
                    "Nội dung bộ chỉ số " + published.subject() + " có mã băm " + actual + ", khác mã đã công bố.",
                    "Công bố lại bộ chỉ số với nội dung đúng mã băm."));
        }
        return sets.learn(published);
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
