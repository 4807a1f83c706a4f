package vn.minh.portal.sectorfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Content;
import vn.minh.portal.api.Flow;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.page.Query;
import vn.minh.portal.person.Person;

/** Publication's import workbooks: made, taken along, brought back. */
@ApplicationScoped
public class SectorFiles {

    private static final String PATH = "/api/v1/sector-files";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Api api;

    SectorFiles(Api api) {
        this.api = api;
    }

    public Reply<Listed<SectorFile>> list(Person person, @Nullable String after) {
        return api.list(person, Neighbour.PUBLICATION, PATH + "?" + Query.joined("after", after), SectorFile.class);
    }

    public Reply<SectorFile> get(Person person, UUID id) {
        return api.get(person, Neighbour.PUBLICATION, PATH + "/" + id, SectorFile.class);
    }

    /** All that waits becomes one file and is thereby sent. */
    public Reply<SectorFile> make(Person person, String key, String department) {
        var body = department.isBlank() ? Map.of() : Map.of("department", department.strip());
        return api.makeAndWait(person, Neighbour.PUBLICATION, Move.post(PATH, key, body), SectorFile.class);
    }

    public Reply<Flow> workbook(Person person, UUID id) {
        return api.open(person, Neighbour.PUBLICATION, PATH + "/" + id + "/workbook");
    }

    /** All the receipts of the workbook, or none. */
    public Reply<Receipts> receipts(Person person, UUID id, String key, Path file) {
        return api.makeAndWait(
                person,
                Neighbour.PUBLICATION,
                new Move("PUT", PATH + "/" + id + "/receipts", null, key, new Content(WORKBOOK, file)),
                Receipts.class);
    }
}
