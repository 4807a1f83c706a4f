package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;

/** Use case: whoever runs the reviews of a campaign sees on one page where views differ most. */
@ApplicationScoped
public class ListDifferences {

    private static final int AT_MOST = 200;

    private final Standings standings;
    private final Differences differences;

    ListDifferences(Standings standings, Differences differences) {
        this.standings = standings;
        this.differences = differences;
    }

    public Uni<List<Difference>> handle(UUID campaign, Actor actor) {
        return standings
                .of(actor)
                .map(standing -> inCharge(standing, campaign))
                .chain(reach -> differences.largest(campaign, reach, AT_MOST));
    }

    /** Of her teams those that she heads; a mere member compares nobody, and who reads blind nobody's points. */
    private static Reach inCharge(Standing standing, UUID campaign) {
        var whole = Reach.sighted(standing);
        var headed = whole.seats().stream()
                .filter(seat -> seat.campaign().equals(campaign) && seat.post() == TeamPost.HEAD)
                .collect(Collectors.toCollection(HashSet::new));
        if (headed.isEmpty()
                && Optional.ofNullable(whole.authority())
                        .or(() -> Optional.ofNullable(whole.department()))
                        .isEmpty()) {
            throw new Rejected(new Forbidden(
                    "Danh sách nơi khác biệt dành cho trưởng đoàn không chấm kín và cán bộ phụ trách của cơ quan đánh giá.",
                    "Mở từng hồ sơ trong hàng đợi của bạn, hoặc nhờ trưởng đoàn xem."));
        }
        return new Reach(whole.person(), whole.authority(), whole.department(), null, headed, whole.tied());
    }
}
