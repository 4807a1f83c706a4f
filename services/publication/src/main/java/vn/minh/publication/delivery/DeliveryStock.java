package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.Deliveries.Count;
import vn.minh.publication.delivery.Deliveries.Scope;

/** Deliveries by the many, for who compares and repairs them, or tells them together. */
public interface DeliveryStock {

    /** Every scope that has one. */
    Uni<List<Scope>> scopes();

    /**
     * How many stand where, as somebody sees it who watches for trouble: what got no answer counts as tried again until it
     * gets one, also while it is out once more.
     */
    Uni<List<Count>> watched();

    /** Those of one city to be told now, the longest waiting first: for a sector database that nobody calls. */
    Uni<List<Delivery.Id>> inTurn(String target, String department, Instant now, int most);

    /**
     * Moves each of them or not, as it is decided on what it is now: nobody else moves it meanwhile. Joins the open
     * transaction.
     *
     * @return how many moved
     */
    Uni<Integer> changeEach(List<Delivery.Id> ids, Function<Delivery, Optional<Transition<Delivery>>> decide);
}
