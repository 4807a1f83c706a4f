package vn.minh.evidence.evidence.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.ReviewTeamChangedV1;
import vn.minh.contracts.review.ReviewTeamDissolvedV1;
import vn.minh.contracts.review.ReviewTeamEvent;
import vn.minh.contracts.review.ReviewTeamFoundedV1;
import vn.minh.contracts.review.SchoolsAllottedV1;
import vn.minh.contracts.review.TeamMember;
import vn.minh.evidence.evidence.DismissTeam;
import vn.minh.evidence.evidence.Mandates.Sitting;
import vn.minh.evidence.evidence.SeatTeam;
import vn.minh.messaging.Reader;

/** Review says who sits in its teams: they read what is sealed for the team's authority. */
@ApplicationScoped
class ReviewTeamConsumer implements Reader<ReviewTeamEvent> {

    private final SeatTeam seat;
    private final DismissTeam dismiss;

    ReviewTeamConsumer(SeatTeam seat, DismissTeam dismiss) {
        this.seat = seat;
        this.dismiss = dismiss;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<ReviewTeamEvent> events() {
        return ReviewTeamEvent.class;
    }

    @Override
    public Uni<?> handle(ReviewTeamEvent event) {
        return switch (event) {
            case ReviewTeamFoundedV1 founded ->
                seat.handle(new SeatTeam.Command(
                        founded.teamId(),
                        founded.authority().code(),
                        founded.campaignId(),
                        sittings(founded.members(), founded.validFrom(), founded.validTo())));
            case ReviewTeamChangedV1 changed ->
                seat.handle(new SeatTeam.Command(
                        changed.teamId(),
                        changed.authority().code(),
                        changed.campaignId(),
                        sittings(changed.members(), changed.validFrom(), changed.validTo())));
            case ReviewTeamDissolvedV1 dissolved -> dismiss.handle(new DismissTeam.Command(dissolved.teamId()));
            case SchoolsAllottedV1 _ -> Uni.createFrom().voidItem();
        };
    }

    /** Nobody sits longer than her team. */
    private static List<Sitting> sittings(List<TeamMember> members, LocalDate from, @Nullable LocalDate to) {
        return members.stream()
                .map(member -> new Sitting(
                        member.personId(),
                        member.unit(),
                        member.validFrom().isBefore(from) ? from : member.validFrom(),
                        Stream.of(member.validTo(), to)
                                .filter(Objects::nonNull)
                                .min(LocalDate::compareTo)
                                .orElse(null)))
                .toList();
    }
}
