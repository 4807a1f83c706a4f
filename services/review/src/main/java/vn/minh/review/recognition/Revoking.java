package vn.minh.review.recognition;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Reviewed;
import vn.minh.review.externalreview.Rights;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.recognition.KnownAppeals.Appealed;

/**
 * Whether a person may take a level within her reach back now, and why not. Whoever could not have recognised it does not
 * take it back either.
 *
 * @param review it rests on; who is accountable now stands on it
 */
public record Revoking(Recognition recognition, Reviewed review, Appealed appealed, Standing standing) {

    void require() {
        against().ifPresent(reason -> {
            throw new Rejected(reason);
        });
    }

    /** The first thing that stands against it; empty when she may. */
    public Optional<Rejection> against() {
        return Stream.<Supplier<Optional<Rejection>>>of(
                        this::role, this::state, this::partial, this::appealOpen, this::appealUpheld)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Rejection> role() {
        var authority = review.authority();
        return when(
                !standing.actor().has(Role.AUTHORITY_HEAD) || !standing.actor().worksFor(authority.code()),
                new Forbidden(
                        "Chỉ người đứng đầu " + authority.name() + " thu hồi được công nhận này.",
                        "Nhờ người đứng đầu cơ quan đang phụ trách đơn vị thực hiện."));
    }

    private Optional<Rejection> state() {
        return switch (recognition.state()) {
            case State.Recognised _ -> Optional.empty();
            case State.Superseded _, State.Revoked _ ->
                Optional.of(new IllegalMove(
                        "recognition", recognition.state().status().name(), "revoke"));
        };
    }

    private Optional<Rejection> partial() {
        var around = new Precedent(recognition, appealed).around(Instant.MIN, false);
        return new Rights(review, standing, around).partial();
    }

    private Optional<Rejection> appealOpen() {
        return when(
                appealed.open(),
                new Conflict(
                        "appeal-open",
                        "Đơn vị đang đề nghị xem xét lại quyết định này, nên chưa thu hồi được.",
                        "Chờ hội đồng giải quyết đề nghị, hoặc đơn vị rút đề nghị, rồi thu hồi."));
    }

    private Optional<Rejection> appealUpheld() {
        return when(
                appealed.upheld() != null,
                new Conflict(
                        "appeal-open",
                        "Đề nghị xem xét lại đã được chấp nhận nhưng kết quả mới chưa được công nhận.",
                        "Công nhận kết quả mới trước; quyết định mới thu hồi được nếu vẫn có căn cứ."));
    }

    private static Optional<Rejection> when(boolean broken, Rejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
