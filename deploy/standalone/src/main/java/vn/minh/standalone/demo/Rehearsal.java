package vn.minh.standalone.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.minh.standalone.Platform;

/** Single scenes of the demonstration, for tests that break something in between. */
public final class Rehearsal {

    private final Script script;
    private final School school;
    private final Evidence evidence;
    private final Authority authority;
    private final Outside outside;
    private final Team team;
    private final Story story = new Story(System.out);

    public Rehearsal(Platform platform) {
        this.script = Script.read(platform.deploy("standalone/demo/thcs-vinh-quynh.json"));
        this.school = new School(platform);
        this.evidence = new Evidence(platform);
        this.authority = new Authority(platform);
        this.outside = new Outside(platform);
        this.team = new Team(platform);
    }

    /** The first school year that has no dossier yet. */
    public String freeYear() {
        return Demo.nextYear(school.years(), LocalDate.now(Demo.VIETNAM));
    }

    /** A dossier of that year, answered and signed, without evidence. Its id. */
    public String signedDossier(String schoolYear) {
        return signedDossier(schoolYear, Map.of());
    }

    /** A dossier of that year, answered, proven and signed. Its id. */
    public String provenDossier(String schoolYear) {
        return signedDossier(schoolYear, evidence.proveAll(script.evidence()));
    }

    private String signedDossier(String schoolYear, Map<String, String> files) {
        var campaign = outside.openCampaign(schoolYear);
        var dossier = story.eventually("the dossier", () -> school.dossierIn(campaign));
        school.foundCouncil(dossier);
        school.answerAll(dossier, script.answers(), files);
        school.explain(dossier);
        var ready = story.eventually("the evidence in assessment", () -> school.allStored(dossier));
        school.sign(dossier, ready.version());
        return dossier;
    }

    /** A file that is announced and uploaded, and nobody has confirmed yet. Its id. */
    public String upload() {
        return evidence.upload("1.3", "Tài liệu minh hoạ");
    }

    public void approve(String dossier) {
        school.approve(dossier);
    }

    /** Without a team nobody takes anything out of the queue. */
    public void foundTeam(String dossier) {
        var campaign =
                school.dossier(dossier).body().path("campaign").path("id").asText();
        story.eventually("the campaign at review", () -> team.found(campaign));
    }

    /** Whether a second member has to read it before a proposal. */
    public boolean needsSecondReading(String review) {
        return authority
                .review(review)
                .body()
                .path("secondReading")
                .path("needed")
                .asBoolean();
    }

    /** The review of a dossier, if it stands in the queue of its authority. */
    public Optional<String> inQueue(String dossier, String schoolYear) {
        return authority.inQueue(dossier, schoolYear);
    }
}
