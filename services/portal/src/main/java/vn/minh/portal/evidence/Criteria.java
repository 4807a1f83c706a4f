package vn.minh.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import vn.minh.portal.dossier.DossierLine;
import vn.minh.portal.dossier.Dossiers;
import vn.minh.portal.dossier.SetText;
import vn.minh.portal.person.Person;

/** The criteria that evidence can be for: those of the set the unit's newest dossier is scored against. */
@ApplicationScoped
public class Criteria {

    private final Dossiers dossiers;

    Criteria(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Empty while they cannot be known: then the code is typed. */
    public List<Choice> of(Person person) {
        return dossiers.list(person, null).maybe().stream()
                .flatMap(page -> page.items().stream())
                .max(Comparator.comparing(DossierLine::schoolYear))
                .flatMap(line -> dossiers.get(person, line.id()).maybe())
                .flatMap(dossier -> dossiers.set(person, dossier.set()).maybe())
                .map(Criteria::choices)
                .orElse(List.of());
    }

    private static List<Choice> choices(SetText set) {
        return set.content().groups().stream()
                .flatMap(group -> group.criteria().stream())
                .map(criterion -> new Choice(criterion.code(), criterion.text()))
                .toList();
    }
}
