package vn.minh.portal.sectorfile.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import vn.minh.portal.api.Flow;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Visitor;
import vn.minh.portal.sectorfile.SectorFiles;

/** The workbook itself, handed through with the person's own token. */
@Path("/csdl-nganh/tep/{id}/so-tinh.xlsx")
@Authenticated
@RunOnVirtualThread
public class WorkbookResource {

    private final Visitor visitor;
    private final SectorFiles files;

    WorkbookResource(Visitor visitor, SectorFiles files) {
        this.visitor = visitor;
        this.files = files;
    }

    @GET
    public Flow workbook(UUID id) {
        return PageRefused.orHere(files.workbook(visitor.get(), id)).value();
    }
}
