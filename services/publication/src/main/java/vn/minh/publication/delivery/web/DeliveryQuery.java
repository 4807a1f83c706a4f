package vn.minh.publication.delivery.web;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Deliveries;

/** What a list of deliveries is narrowed to; what is absent narrows nothing. */
record DeliveryQuery(
        @QueryParam("state") @Nullable String state,
        @QueryParam("unit") @Nullable String unit,
        @QueryParam("authority") @Nullable String authority,
        @QueryParam("schoolYear") @Nullable String schoolYear,
        @QueryParam("set") @Nullable String set,
        @QueryParam("kind") @Nullable String kind) {

    Deliveries.Filter filter() {
        return new Deliveries.Filter(
                state == null ? null : Asked.state(state),
                unit,
                authority,
                schoolYear,
                set,
                kind == null ? null : Asked.kind(kind));
    }
}
