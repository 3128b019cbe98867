package nl.kamervragen.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.validate.NotChecked.Reason;
import nl.kamervragen.validate.internal.RuleCodes;

/** One run of a validator over one document. */
final class Validation {
    private final Validator validator;
    private final ReportBuilder report;

    Validation(Validator validator, ReportBuilder report) {
        this.validator = validator;
        this.report = report;
    }

    Report ofResult(ParseResult<Document> result) {
        Places places = new Places(result.sourceMap());
        result.diagnostics().forEach(finding -> report.add(places.locate(finding)));
        result.value()
                .ifPresentOrElse(
                        document -> run(document, places),
                        () -> validator.rules().forEach(rule -> skip(rule, Reason.NO_DOCUMENT)));
        return report.build();
    }

    Report ofDocument(Document document) {
        ReadingCodes.all().forEach(code -> report.notChecked.add(new NotChecked(code, Reason.NO_SOURCE)));
        run(document, new Places(SourceMap.EMPTY));
        return report.build();
    }

    private void run(Document document, Places places) {
        List<QuestionSet> sets = sets(document);
        RuleContext context = new RuleContext(document, sets, sets, validator);
        for (Rule rule : validator.rules()) {
            try {
                run(rule, context, places);
            } catch (RuntimeException | StackOverflowError e) {
                report.failed(rule.code(), failure(rule, e));
            }
        }
    }

    private static List<QuestionSet> sets(Document document) {
        List<WrittenQuestions> all = document.allWrittenQuestions();
        int first = document.writtenQuestions().isPresent() ? 1 : 0;
        List<QuestionSet> sets = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String path = i < first ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - first);
            sets.add(new QuestionSet(path, all.get(i), SetState.of(all.get(i))));
        }
        return List.copyOf(sets);
    }

    private void run(Rule rule, RuleContext context, Places places) {
        Scope scope = rule.scope();
        if (!scope.kinds().contains(DocumentKind.of(context.document()))
                || !scope.chambers().contains(context.document().chamber())) {
            report.notApplicable.add(rule.code());
            return;
        }
        Optional<Reason> missing = missing(scope);
        if (missing.isPresent()) {
            skip(rule, missing.get());
            return;
        }
        List<QuestionSet> applicable = context.allSets().stream()
                .filter(set -> scope.states().contains(set.state()) && rule.appliesTo(set, context))
                .toList();
        boolean noSetNeeded = scope.coversEveryState() && context.allSets().isEmpty();
        if (applicable.isEmpty() && !noSetNeeded) {
            report.notApplicable.add(rule.code());
            return;
        }
        Findings findings = new Findings(rule.code());
        rule.check(context.withSets(applicable), findings);
        findings.toList().forEach(finding -> report.add(places.locate(finding)));
    }

    private Optional<Reason> missing(Scope scope) {
        return scope.needs().stream().flatMap(need -> missing(need).stream()).findFirst();
    }

    private Optional<Reason> missing(Need need) {
        return switch (need) {
            case TODAY -> validator.today().isPresent() ? Optional.empty() : Optional.of(Reason.NO_TODAY);
            case SUBMITTED_SET ->
                validator.submittedSet().isPresent() ? Optional.empty() : Optional.of(Reason.NO_SUBMITTED_SET);
            case DEFERRALS -> validator.deferrals().isPresent() ? Optional.empty() : Optional.of(Reason.NO_DEFERRALS);
            case REGISTRY -> Optional.empty();
        };
    }

    private void skip(Rule rule, Reason reason) {
        report.notChecked.add(new NotChecked(rule.code(), reason));
    }

    private static Diagnostic failure(Rule rule, Throwable cause) {
        return Diagnostic.of(RuleCodes.RULE_FAILED)
                .path("")
                .with("rule", rule.code())
                .with("reason", cause.toString())
                .build();
    }
}
