package vn.minh.evidence.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.evidence.evidence.Viewing;

/** Use case: somebody looks at the list of a dossier's evidence. That she looked at each piece is written down first. */
@ApplicationScoped
public class ReadCatalogue {

    /**
     * @param round absent for the latest she may see
     * @param as which look it is
     */
    public record Command(UUID selfAssessmentId, @Nullable Integer round, Viewing.What as, Actor actor) {}

    private final FindCatalogue find;

    ReadCatalogue(FindCatalogue find) {
        this.find = find;
    }

    public Uni<Catalogue> handle(Command command) {
        return find.handle(new FindCatalogue.Command(command.selfAssessmentId(), command.round(), command.actor()))
                .call(catalogue -> find.record(catalogue, catalogue.pieces(), command.as(), command.actor()));
    }
}
