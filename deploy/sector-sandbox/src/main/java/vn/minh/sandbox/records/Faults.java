package vn.minh.sandbox.records;

import jakarta.enterprise.context.ApplicationScoped;

/** How this stand-in misbehaves, as a test asked it to. Forgotten when it restarts. */
@ApplicationScoped
public class Faults {

    /**
     * @param rejectNext so many of the next updates are refused, however sound
     * @param delayMs each receipt leaves so much later
     * @param dropNext so many of the next receipts are never sent, although the record is held
     * @param duplicate every receipt is sent twice
     */
    public record Plan(int rejectNext, int delayMs, int dropNext, boolean duplicate) {

        static final Plan NONE = new Plan(0, 0, 0, false);
    }

    private Plan plan = Plan.NONE;

    public synchronized Plan plan() {
        return plan;
    }

    public synchronized void plan(Plan next) {
        plan = next;
    }

    /** Uses up one planned refusal, if there is one. */
    public synchronized boolean rejectsThis() {
        boolean rejects = plan.rejectNext > 0;
        if (rejects) {
            plan = new Plan(plan.rejectNext - 1, plan.delayMs, plan.dropNext, plan.duplicate);
        }
        return rejects;
    }

    /** Uses up one planned loss, if there is one. */
    public synchronized boolean dropsThis() {
        boolean drops = plan.dropNext > 0;
        if (drops) {
            plan = new Plan(plan.rejectNext, plan.delayMs, plan.dropNext - 1, plan.duplicate);
        }
        return drops;
    }
}
