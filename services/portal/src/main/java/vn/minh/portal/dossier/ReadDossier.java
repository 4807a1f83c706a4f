package vn.minh.portal.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.minh.domain.Role;
import vn.minh.portal.api.Reply;
import vn.minh.portal.api.Together;
import vn.minh.portal.delivery.Deliveries;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;
import vn.minh.portal.review.Recognition;
import vn.minh.portal.review.ReviewLine;
import vn.minh.portal.review.Reviews;

/** Gathers what the page of a dossier shows: without the dossier there is no page, without the rest there is. */
@ApplicationScoped
public class ReadDossier {

    private static final String[] READERS_OF_REVIEWS = {
        Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_HEAD, Role.AUTHORITY_OFFICER, Role.DEPARTMENT_OFFICER
    };

    private final Together together;
    private final Dossiers dossiers;
    private final Reviews reviews;
    private final Deliveries deliveries;

    ReadDossier(Together together, Dossiers dossiers, Reviews reviews, Deliveries deliveries) {
        this.together = together;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.deliveries = deliveries;
    }

    public DossierSight handle(Person person, UUID id) {
        var dossier = PageRefused.orHere(dossiers.get(person, id)).value();
        var set = together.ask(() -> dossiers.set(person, dossier.set()));
        var review = when(person, dossier, () -> reviews.of(person, id, dossier.schoolYear()), nothing());
        var sent =
                when(person, dossier, () -> deliveries.of(person, dossier.unit().code(), id), Deliveries.none());
        var found = review.get().maybe().flatMap(one -> one);
        var recognition = recognition(person, found);
        var text = set.get().maybe();
        return new DossierSight(
                dossier,
                text.map(one -> one.content().decision().number()).orElse(null),
                text.map(one -> DossierSheet.of(dossier, one)).orElse(null),
                dossier.result() == null
                        ? List.of()
                        : SetText.cards(dossier.result().groups(), text),
                found.orElse(null),
                recognition.maybe().flatMap(one -> one).orElse(null),
                Section.of(sent.get()),
                Stream.of(set.get(), review.get(), recognition)
                        .flatMap(reply -> reply.excuse().stream())
                        .distinct()
                        .toList());
    }

    private Reply<Optional<Recognition>> recognition(Person person, Optional<ReviewLine> review) {
        return review.filter(line -> line.state().equals("CONCLUDED"))
                .map(line -> reviews.recognitionOf(person, line.id()))
                .orElse(nothing());
    }

    /** Nobody is asked what she may not see, or what cannot be there before a dossier was submitted. */
    private <T> Supplier<Reply<T>> when(
            Person person, Dossier dossier, Supplier<Reply<T>> question, Reply<T> otherwise) {
        boolean submittedOnce = dossier.isSubmitted() || dossier.round() > 1 || dossier.returned() != null;
        return submittedOnce && person.hasAny(READERS_OF_REVIEWS) ? together.ask(question) : () -> otherwise;
    }

    private static <T> Reply<Optional<T>> nothing() {
        return new Reply.Here<>(Optional.empty(), 0);
    }
}
