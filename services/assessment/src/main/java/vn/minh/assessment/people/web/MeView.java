package vn.minh.assessment.people.web;

import java.util.List;
import java.util.TreeSet;
import vn.minh.domain.Actor;

/** Who asks, as every service sees her. */
record MeView(String id, String unit, List<String> roles) {

    static MeView of(Actor actor) {
        return new MeView(actor.id(), actor.unit(), List.copyOf(new TreeSet<>(actor.roles())));
    }
}
