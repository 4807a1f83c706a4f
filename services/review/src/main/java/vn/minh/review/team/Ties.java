package vn.minh.review.team;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.minh.review.externalreview.Tie;
import vn.minh.review.interest.Interest;

/** What is known of the interests of people in teams. */
public record Ties(Map<String, Interest> byPerson) {

    public Ties {
        byPerson = Map.copyOf(byPerson);
    }

    /** On the first day from today on which she sits: ties only fade, so no later day has one more. */
    Set<Tie> of(Member member, LocalDate today) {
        var from = member.period().from();
        return byPerson.getOrDefault(member.person(), Interest.none(member.person()))
                .bonds(Set.of(member.unit()))
                .on(from.isAfter(today) ? from : today);
    }
}
