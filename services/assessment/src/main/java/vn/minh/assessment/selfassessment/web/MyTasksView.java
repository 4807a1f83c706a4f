package vn.minh.assessment.selfassessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.ItemState;
import vn.minh.assessment.selfassessment.MyTasks;
import vn.minh.assessment.selfassessment.State;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;

/** Việc của tôi, in one dossier: criteria to answer and evidence to gather. */
record MyTasksView(
        UUID id,
        UnitRef unit,
        UUID campaignId,
        String schoolYear,
        IndicatorSetRef set,
        State.Status status,
        String label,
        List<TaskView> criteria,
        List<AskView> asks) {

    /**
     * @param label the progress as a person reads it
     */
    record TaskView(String criterion, ItemState progress, String label) {}

    record AskView(String criterion, @Nullable LocalDate dueOn, boolean overdue) {}

    static MyTasksView of(MyTasks tasks) {
        var dossier = tasks.dossier();
        var about = dossier.about();
        return new MyTasksView(
                dossier.id().value(),
                about.unit(),
                about.campaign(),
                about.schoolYear(),
                about.set(),
                dossier.state().status(),
                Labels.of(dossier),
                tasks.criteria().stream()
                        .map(task -> new TaskView(
                                task.criterion(),
                                task.progress(),
                                task.progress().label()))
                        .toList(),
                tasks.asks().stream()
                        .map(asked ->
                                new AskView(asked.ask().criterion(), asked.ask().dueOn(), asked.overdue()))
                        .toList());
    }
}
