package vn.minh.review.interest.web;

import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.minh.contracts.review.Workplace;
import vn.minh.review.interest.Conflict;
import vn.minh.review.interest.Interest;
import vn.minh.web.ETag;

/**
 * What binds a person to units, as version 1 of the API shows it.
 *
 * @param conflicts those that stand
 * @param version 0 while nothing was recorded
 */
record InterestView(String person, List<Workplace> workplaces, List<Declared> conflicts, long version) {

    record Declared(String unit, String reason, String declaredBy, Instant declaredAt) {}

    static InterestView of(Interest interest) {
        return new InterestView(
                interest.person(),
                interest.workplaces(),
                interest.conflicts().stream()
                        .filter(Conflict::stands)
                        .map(one -> new Declared(one.unit(), one.reason(), one.declaredBy(), one.declaredAt()))
                        .toList(),
                interest.version());
    }

    static RestResponse<InterestView> answer(Interest interest) {
        return ResponseBuilder.ok(of(interest))
                .tag(new ETag(interest.version()).value())
                .build();
    }
}
