package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.minh.standalone.demo.Demo;
import vn.minh.standalone.demo.Story;

class JourneyE2E {

    private final Audit audit = new Audit(Running.platform());

    @Test
    void aSchoolGoesFromItsFirstAnswerToThePublicRegister() {
        var ending = new Demo(Running.platform(), new Story(System.out)).run();

        assertThat(ending.receipt()).isNotBlank();
        audit.oneOfEach(ending.dossier());
        audit.everyLedgerIsWholeAndTold();
    }

    @Test
    void theNextRunTakesTheNextSchoolYear() {
        var first = new Demo(Running.platform(), new Story(System.out)).run();

        var second = new Demo(Running.platform(), new Story(System.out)).run();

        assertThat(second.schoolYear()).isGreaterThan(first.schoolYear());
        audit.oneOfEach(second.dossier());
    }
}
