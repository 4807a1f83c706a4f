package vn.minh.review.externalreview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/**
 * What one person may do with one review now, and why not. The same answer offers a move and refuses it, on an opened
 * review and on its line in a queue, so that no offered move is refused later for a reason that was known.
 */
public record Rights(Reviewed review, Standing standing, Circumstances circumstances) {

    private static final String ASK_AUTHORITY = "Nhờ người có thẩm quyền của cơ quan đánh giá thực hiện.";

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
                        this::reach,
                        () -> role(move),
                        () -> state(move),
                        () -> person(move),
                        () -> moment().against(move))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Moment moment() {
        return new Moment(review, standing, circumstances);
    }

    private Optional<Rejection> reach() {
        return when(
                !Reach.of(standing).covers(review),
                new NotFound("external-review", review.id().toString()));
    }

    private Optional<Rejection> role(Move move) {
        return switch (move) {
            case CLAIM, RECORD, REQUEST_SUPPLEMENT, PROPOSE, KEEP_MINUTES, TAKE_SECOND, RECORD_SECOND, FINISH_SECOND ->
                when(!isSeated(), notSeated());
            case RELEASE, RESUME, RELEASE_SECOND -> when(!isSeated() && !standing.isOfficerOf(review), notSeated());
            case COMMENT -> when(!standing.headsUnitOf(review), notHeadOfUnit());
            case CONCLUDE, SETTLE -> when(!isInCharge(), notInCharge());
            case RECOGNISE ->
                when(!standing.isOfficerOf(review) || !standing.actor().has(Role.AUTHORITY_HEAD), notInCharge());
        };
    }

    private boolean isSeated() {
        return standing.seatFor(review).isPresent();
    }

    /** Whether she answers for the review without reading it herself. */
    private boolean isInCharge() {
        return standing.leads(review) || standing.isOfficerOf(review);
    }

    private Forbidden notSeated() {
        return new Forbidden(
                "Việc này dành cho thành viên đương nhiệm của đoàn đánh giá được giao hồ sơ này.",
                "Nhờ " + review.authority().name()
                        + " đưa bạn vào đoàn đánh giá, hoặc nhờ thành viên của đoàn thực hiện.");
    }

    private Forbidden notInCharge() {
        return new Forbidden(
                "Việc này dành cho người được giao của " + review.authority().name() + ".", ASK_AUTHORITY);
    }

    private Forbidden notHeadOfUnit() {
        return new Forbidden(
                "Chỉ người đứng đầu đơn vị được đánh giá bày tỏ ý kiến về đề xuất.",
                "Nhờ người đứng đầu " + review.dossier().unit().name() + " thực hiện.");
    }

    private Optional<Rejection> state(Move move) {
        return when(
                !review.state().moves().contains(move),
                new IllegalMove("external-review", review.state().status().name(), move.word()));
    }

    private Optional<Rejection> person(Move move) {
        return switch (move) {
            case CLAIM -> author().or(this::tied).or(second()::readsItAlready);
            case CONCLUDE -> author().or(this::tied);
            case RECORD, REQUEST_SUPPLEMENT, PROPOSE -> stranger().or(this::tied);
            case RELEASE, RESUME -> isInCharge() ? Optional.empty() : stranger();
            case TAKE_SECOND -> author().or(this::tied).or(second()::firstReader);
            case RECORD_SECOND, FINISH_SECOND -> second().notTheReader().or(this::tied);
            case RELEASE_SECOND -> isInCharge() ? Optional.empty() : second().notTheReader();
            case SETTLE -> author().or(this::tied).or(second()::oneOfTheReaders);
            case KEEP_MINUTES -> author().or(this::tied).or(this::keepsNoMinutes);
            case COMMENT -> Optional.empty();
            case RECOGNISE -> partial();
        };
    }

    /** What keeps her from deciding about the level, whatever the state: she decided before, or is bound to the unit. */
    public Optional<Rejection> partial() {
        return author().or(this::tied).or(this::reviewer).or(this::panellist);
    }

    private SecondRights second() {
        return new SecondRights(review, standing);
    }

    private Optional<Rejection> author() {
        return when(
                review.authors().contains(standing.id()),
                new Forbidden(
                        "Bạn đã tham gia lập hồ sơ này nên không được đánh giá, công nhận hay thu hồi.",
                        "Nhờ người khác của cơ quan đánh giá thực hiện."));
    }

    private Optional<Rejection> tied() {
        return standing.tieTo(review.dossier().unit().code())
                .map(tie -> new Forbidden(
                        switch (tie.kind()) {
                            case OWN_UNIT ->
                                "Bạn thuộc chính đơn vị được đánh giá nên không được đánh giá, công nhận hay thu hồi.";
                            case WORKPLACE ->
                                "Bạn từng công tác tại đơn vị này trong ba năm qua nên không được đánh giá, công nhận hay thu hồi.";
                            case DECLARED ->
                                "Đã khai báo xung đột lợi ích giữa bạn và đơn vị này nên bạn không được đánh giá, công"
                                        + " nhận hay thu hồi.";
                        },
                        "Trả hồ sơ về hàng đợi nếu đang giữ, và nhờ người khác thực hiện."));
    }

    private Optional<Rejection> stranger() {
        return when(
                !standing.id().equals(review.state().holder()),
                new Forbidden(
                        "Hồ sơ đang do người đánh giá khác nhận.",
                        "Nhờ người đang nhận hồ sơ thực hiện hoặc trả hồ sơ về hàng đợi."));
    }

    private Optional<Rejection> keepsNoMinutes() {
        return when(
                !standing.id().equals(review.state().holder())
                        && !standing.leads(review)
                        && !standing.holds(TeamPost.SECRETARY, review),
                new Forbidden(
                        "Biên bản do người đang nhận hồ sơ, trưởng đoàn hoặc thư ký đoàn ghi.",
                        "Nhờ một trong những người đó ghi biên bản."));
    }

    private Optional<Rejection> reviewer() {
        return when(
                review.reviewedBy().contains(standing.id()),
                new Forbidden(
                        "Bạn đã tham gia đánh giá hồ sơ này nên không được công nhận hay thu hồi.",
                        "Nhờ người đứng đầu khác hoặc cấp phó được ủy quyền ký công nhận."));
    }

    private Optional<Rejection> panellist() {
        return when(
                circumstances.panel().contains(standing.id()),
                new Forbidden(
                        "Bạn đã ngồi trong hội đồng xem xét lại kết quả này nên không được công nhận hay thu hồi.",
                        "Nhờ người đứng đầu khác hoặc cấp phó được ủy quyền ký công nhận."));
    }

    private static Optional<Rejection> when(boolean broken, Rejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
