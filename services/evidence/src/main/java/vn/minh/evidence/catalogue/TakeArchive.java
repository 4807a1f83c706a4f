package vn.minh.evidence.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.evidence.evidence.Viewing;

/** Use case: somebody takes all evidence of a dossier along. What goes along is written down first. */
@ApplicationScoped
public class TakeArchive {

    /**
     * @param round absent for the latest she may see
     * @param sensitive whether sensitive pieces go along
     */
    public record Command(UUID selfAssessmentId, @Nullable Integer round, boolean sensitive, Actor actor) {}

    private final FindCatalogue find;

    TakeArchive(FindCatalogue find) {
        this.find = find;
    }

    public Uni<Archive> handle(Command command) {
        return find.handle(new FindCatalogue.Command(command.selfAssessmentId(), command.round(), command.actor()))
                .map(catalogue -> Archive.of(catalogue, command.sensitive()))
                .call(archive -> find.record(
                        archive.catalogue(),
                        archive.files().stream().map(Archive.File::piece).toList(),
                        Viewing.What.ARCHIVE,
                        command.actor()));
    }
}
