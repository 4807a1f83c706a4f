package vn.minh.portal.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
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

    public Reply<Flow> catalogue(Person person, UUID dossier) {
        return api.open(person, Neighbour.EVIDENCE, PATH + dossier + "/catalogue");
    }

    public Reply<Flow> workbook(Person person, UUID dossier) {
        return api.open(person, Neighbour.EVIDENCE, PATH + dossier + "/catalogue/workbook");
    }

    public Reply<Flow> archive(Person person, UUID dossier, boolean withSensitive) {
        return api.open(
                person, Neighbour.EVIDENCE, PATH + dossier + "/archive" + (withSensitive ? "?sensitive=true" : ""));
    }
}
