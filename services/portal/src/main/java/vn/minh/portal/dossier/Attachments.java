package vn.minh.portal.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Flow;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/** A dossier's evidence as files to take away. They pass through here and are never held. */
@ApplicationScoped
public class Attachments {

    private static final String PATH = "/api/v1/dossiers/";

    private final Api api;

    Attachments(Api api) {
        this.api = api;
    }

    /** @param round absent: the latest */
    public Reply<Flow> catalogue(Person person, UUID dossier, @Nullable Integer round) {
        return open(person, dossier, "/catalogue", round, false);
    }

    public Reply<Flow> workbook(Person person, UUID dossier, @Nullable Integer round) {
        return open(person, dossier, "/catalogue/workbook", round, false);
    }

    public Reply<Flow> archive(Person person, UUID dossier, @Nullable Integer round, boolean withSensitive) {
        return open(person, dossier, "/archive", round, withSensitive);
    }

    private Reply<Flow> open(Person person, UUID dossier, String what, @Nullable Integer round, boolean withSensitive) {
        var which = round == null ? "" : "&round=" + round;
        return api.open(person, Neighbour.EVIDENCE, PATH + dossier + what + "?sensitive=" + withSensitive + which);
    }
}
