package vn.minh.publication.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;
import vn.minh.publication.exchange.SectorFiles.Counted;
import vn.minh.publication.exchange.SectorFiles.Listed;

/** Reading: files and their lines, for whoever may. */
@ApplicationScoped
public class ReadSectorFiles {

    /** A file as it was told. */
    public record Book(SectorFile file, List<SectorLine> lines) {}

    private final SectorFiles files;

    ReadSectorFiles(SectorFiles files) {
        this.files = files;
    }

    /** Whoever is no operator sees the files of her own city, whichever she asks for. */
    public Uni<List<Listed>> list(@Nullable String department, long before, int most, Actor actor) {
        if (actor.has(Role.ADMINISTRATOR)) {
            return files.list(new SectorFiles.Asked(department, before, most));
        }
        return department == null || actor.worksFor(department)
                ? files.list(new SectorFiles.Asked(actor.unit(), before, most))
                : Uni.createFrom().item(List.of());
    }

    public Uni<Counted> one(SectorFile.Id id, Actor actor) {
        return files.get(id).invoke(found -> found.file().shownTo(actor));
    }

    public Uni<Book> book(SectorFile.Id id, Actor actor) {
        return one(id, actor).flatMap(found -> files.lines(id).map(lines -> new Book(found.file(), lines)));
    }
}
