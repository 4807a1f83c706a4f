package vn.minh.review.appeal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Standing;

/** What one person may do with one appeal now, and why not. The same answer offers a move and refuses it. */
public record Rights(Matter matter, Standing standing) {

    public List<Move> offered() {
        return Arrays.stream(Move.values())
                .filter(move -> against(move).isEmpty())
                .toList();
    }

    public void require(Move move) {
        against(move).ifPresent(reason -> {
            throw new Rejected(reason);
        });
    }

    /** The first thing that stands against the move; empty when it may be made. */
    public Optional<Rejection> against(Move move) {
        return Stream.<Supplier<Optional<Rejection>>>of(
                        this::reach, () -> role(move), () -> state(move), () -> tied(move), () -> moment(move))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether she heads the unit whose dossier it is: a school's principal, an authority's head. */
    static boolean headsUnit(Standing standing, String unit) {
        var actor = standing.actor();
        return actor.worksFor(unit) && (actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD));
    }

    private Optional<Rejection> reach() {
        return when(
                Side.of(matter, standing).isEmpty(),
                new NotFound("appeal", matter.appeal().id().toString()));
    }

    private Optional<Rejection> role(Move move) {
        return switch (move) {
            case WITHDRAW ->
                when(
                        !headsUnit(standing, matter.unit()),
                        new Forbidden(
                                "Chỉ người đứng đầu đơn vị rút được đề nghị xem xét lại.",
                                "Nhờ người đứng đầu đơn vị thực hiện."));
            case ADMIT ->
                when(
                        !standing.actor().has(Role.AUTHORITY_HEAD)
                                || !standing.actor().worksFor(matter.authority().code()),
                        new Forbidden(
                                "Chỉ người đứng đầu " + matter.authority().name() + " cử được hội đồng xem xét lại.",
                                "Nhờ người đứng đầu cơ quan thực hiện."));
            case RECORD -> panel(matter.isOnPanel(standing.id()), "Chỉ người trong hội đồng ghi được điểm.");
            case UPHOLD, DISMISS -> panel(matter.isChair(standing.id()), "Chỉ chủ trì hội đồng quyết định được.");
        };
    }

    /** Before there is a panel the state says what is wrong, not who she is. */
    private Optional<Rejection> panel(boolean allowed, String why) {
        return when(
                matter.appeal().state().admission().isPresent() && !allowed,
                new Forbidden(why, "Nhờ người có tên trong hội đồng xem xét lại thực hiện."));
    }

    private Optional<Rejection> state(Move move) {
        return when(
                !matter.appeal().state().moves().contains(move),
                new IllegalMove("appeal", matter.appeal().status().name(), move.word()));
    }

    private Optional<Rejection> tied(Move move) {
        return switch (move) {
            case WITHDRAW -> Optional.empty();
            case ADMIT, RECORD, UPHOLD, DISMISS ->
                when(
                        standing.tieTo(matter.unit()).isPresent(),
                        new Forbidden(
                                "Giữa bạn và đơn vị này có ràng buộc (cùng đơn vị, nơi công tác trong ba năm qua hoặc xung"
                                        + " đột lợi ích đã khai báo), nên bạn không được xử lý đề nghị của đơn vị.",
                                "Nhờ người khác của cơ quan thực hiện."));
        };
    }

    private Optional<Rejection> moment(Move move) {
        return switch (move) {
            case WITHDRAW, ADMIT, RECORD, DISMISS -> Optional.empty();
            case UPHOLD ->
                when(
                        matter.appeal().findings().changed().isEmpty(),
                        new Conflict(
                                "nothing-changed",
                                "Hội đồng chưa ghi điểm nào khác điểm đã công nhận.",
                                "Ghi điểm mới kèm lý do, hoặc quyết định không chấp nhận đề nghị."));
        };
    }

    private static Optional<Rejection> when(boolean broken, Rejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
