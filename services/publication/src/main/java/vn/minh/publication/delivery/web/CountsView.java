package vn.minh.publication.delivery.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Arrays;
import java.util.List;
import vn.minh.publication.delivery.Deliveries.Count;
import vn.minh.publication.delivery.DeliveryState;
import vn.minh.publication.delivery.Target;
import vn.minh.publication.delivery.Way;

/**
 * How many of the deliveries that concern the reader stand where.
 *
 * @param states every state, also those in which there is none
 * @param targets the sector databases of this house and how each is told
 */
record CountsView(long total, List<OfState> states, List<OfTarget> targets) {

    record OfState(DeliveryState.Status state, long deliveries) {}

    record OfTarget(String target, Way way) {}

    static CountsView of(List<Count> counts, List<Target> targets) {
        var byState = counts.stream().collect(groupingBy(Count::status, summingLong(Count::deliveries)));
        return new CountsView(
                counts.stream().mapToLong(Count::deliveries).sum(),
                Arrays.stream(DeliveryState.Status.values())
                        .map(state -> new OfState(state, byState.getOrDefault(state, 0L)))
                        .toList(),
                targets.stream()
                        .map(target -> new OfTarget(target.name(), target.way()))
                        .toList());
    }
}
