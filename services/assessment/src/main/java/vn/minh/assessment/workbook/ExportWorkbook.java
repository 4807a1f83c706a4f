package vn.minh.assessment.workbook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.selfassessment.ReadSelfAssessments;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Actor;

/** Use case: somebody takes the dossier along, as it stands for her. */
@ApplicationScoped
public class ExportWorkbook {

    public record Command(SelfAssessment.Id id, Actor reader) {}

    private final ReadSelfAssessments read;
    private final IndicatorSets sets;

    ExportWorkbook(ReadSelfAssessments read, IndicatorSets sets) {
        this.read = read;
        this.sets = sets;
    }

    public Uni<Book> handle(Command command) {
        return read.whole(command.id(), command.reader()).flatMap(whole -> {
            var ref = whole.dossier().about().set();
            return sets.get(ref.code(), ref.version())
                    .map(set -> Book.of(whole.dossier(), set.content(), whole.answers(), whole.evidence()));
        });
    }
}
