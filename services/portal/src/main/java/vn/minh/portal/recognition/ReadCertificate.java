package vn.minh.portal.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.minh.portal.dossier.Dossiers;
import vn.minh.portal.dossier.SetText;
import vn.minh.portal.page.Frames;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.person.Person;
import vn.minh.portal.review.Recognition;

/** Gathers what stands on a certificate; without the set's text the groups have their codes only. */
@ApplicationScoped
public class ReadCertificate {

    private final Decisions decisions;
    private final Dossiers dossiers;
    private final Frames frames;

    ReadCertificate(Decisions decisions, Dossiers dossiers, Frames frames) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.frames = frames;
    }

    public CertificateSight handle(Person person, UUID id) {
        var recognition = PageRefused.orHere(decisions.recognition(person, id)).value();
        return new CertificateSight(
                recognition,
                Letterhead.of(recognition.authority()),
                SetText.cards(recognition.groups(), text(person, recognition)),
                frames.checkOf(recognition.verificationCode()));
    }

    private Optional<SetText> text(Person person, Recognition recognition) {
        var set = recognition.set();
        return set == null ? Optional.empty() : dossiers.set(person, set).maybe();
    }
}
