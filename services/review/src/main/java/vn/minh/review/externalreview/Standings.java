package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import vn.minh.domain.Actor;

/** What people are to the reviews of today; answered by the features that keep teams and interests. */
public interface Standings {

    Uni<Standing> of(Actor actor);
}
