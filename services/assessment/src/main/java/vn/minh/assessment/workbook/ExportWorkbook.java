package vn.minh.assessment.workbook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.selfassessment.ReadSelfAssessments;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Actor;

/** Use case: somebody takes the dossier along, as it stands for her. */
@ApplicationScoped
public class ExportWorkbook {

    public record Command(SelfAssessment.Id id, Actor reader) {}

    private final ReadSelfAssessments read;

    ExportWorkbook(ReadSelfAssessments read) {
        this.read = read;
    }

    public Uni<Book> handle(Command command) {
        return read.whole(command.id(), command.reader()).map(Book::of);
    }
}
