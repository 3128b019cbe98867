package nl.kamervragen.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.furniture.Furniture;
import nl.kamervragen.read.letter.LetterPart;
import nl.kamervragen.read.letter.LetterReader;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.read.text.BlockBuilder;
import nl.kamervragen.read.text.Notes;
import nl.kamervragen.read.text.SoftHyphens;
import nl.kamervragen.read.title.TitleParser;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.source.SourceBlock;

/** Puts a document together from its lines. */
public final class Assembler {
    private final Reading reading;
    private final Notes notes;
    private final List<SourceBlock> blocks;
    private final Headings headings;
    private final BlockBuilder builder;
    private final List<Furniture.Group> headers;
    private final Plan plan;
    private final Chamber chamber;
    private final Optional<String> publicationId;
    private final SourceFacts facts;

    private Assembler(Furniture.Result text, SourceFacts facts, Reading reading) {
        this.facts = facts;
        this.reading = reading;
        this.notes = Notes.find(text.blocks(), text.pages());
        this.blocks = notes.rest();
        this.headings = Headings.find(blocks);
        this.headers = text.headers();
        this.publicationId = text.publicationId();
        this.plan = Plan.of(blocks, headings, reading.options().labels());
        this.chamber = chamber(plan.annex());
        this.builder = new BlockBuilder(reading, notes, chamber);
    }

    /**
     * Assembles a document.
     *
     * @param text the text without furniture
     * @param properties the file's own, for what the text does not print
     * @param reading takes findings and places
     * @return the document
     */
    public static Document assemble(Furniture.Result text, Map<String, String> properties, Reading reading) {
        SoftHyphens.report(text.blocks(), reading);
        Assembler assembler = new Assembler(text, new SourceFacts(properties), reading);
        return assembler.plan.letter() ? assembler.letter() : assembler.publication();
    }

    private Document letter() {
        int annex = plan.annex();
        LetterPart part = new LetterReader(reading, builder).read(blocks.subList(0, annex), annex < blocks.size());
        Letter.Builder letter = Letter.builder()
                .chamber(chamber)
                .letterhead(Optional.of(part.letterhead())
                        .filter(head -> !head.equals(Letterhead.builder().build())))
                .body(part.body())
                .signatories(part.signatories());
        List<WrittenQuestions> sets = annex < blocks.size() ? sets(part.rest()) : withoutAnnex(part);
        sets = sets.isEmpty() ? sets : noted(first(sets, set -> completed(set, part)), part.body());
        if (!sets.isEmpty()) {
            letter.writtenQuestions(sets.get(0)).moreWrittenQuestions(sets.subList(1, sets.size()));
        }
        return letter.build();
    }

    /** A letter without questions may be a notice: its words stand in the body. */
    private List<WrittenQuestions> withoutAnnex(LetterPart part) {
        List<SourceBlock> all = new ArrayList<>(blocks);
        Optional<NoticeKind> kind = part.body().isEmpty() ? Optional.empty() : NoticeWords.kind(all);
        boolean asks = part.body().stream().anyMatch(block -> block.plainText().contains("vragen van"));
        if (kind.isPresent() && asks) {
            String text = Blocks.plainText(part.body()).replace('\n', ' ');
            Heading heading = TitleParser.parseSentence(text, reading.options().registry())
                    .heading();
            return List.of(WrittenQuestions.builder()
                    .heading(heading)
                    .notice(Notice.builder().kind(kind.get()).build())
                    .build());
        }
        return notes.isEmpty() ? List.of() : List.of(WrittenQuestions.builder().build());
    }

    /** What the letter says of the set where its title does not. */
    private static WrittenQuestions completed(WrittenQuestions set, LetterPart part) {
        WrittenQuestions.Builder result = set.toBuilder();
        Optional<CaseNumber> cited = part.letterhead()
                .yourReference()
                .filter(CaseNumber::isValid)
                .map(CaseNumber::parse)
                .or(part::reference);
        set.heading().ifPresent(heading -> {
            if (heading.reference().isEmpty() && cited.isPresent()) {
                result.heading(heading.toBuilder().reference(cited.get()).build());
            }
        });
        if (!part.onBehalfOf().isEmpty()) {
            Response.Builder response = set.response().map(Response::toBuilder).orElseGet(Response::builder);
            result.response(response.onBehalfOf(part.onBehalfOf()).build());
        }
        return result.build();
    }

    private Document publication() {
        Publication.Builder publication = Publication.builder();
        facts.id().ifPresent(publication::id);
        facts.sessionYear().ifPresent(publication::sessionYear);
        facts.number().ifPresent(publication::number);
        publicationId.map(PublicationId::parse).ifPresent(publication::id);
        Masthead masthead = new Masthead(reading, publication);
        List<SourceBlock> before = masthead.read(blocks.subList(0, plan.annex()));
        List<WrittenQuestions> read = first(sets(before), set -> {
            Heading.Builder heading = set.heading().map(Heading::toBuilder).orElseGet(Heading::builder);
            boolean known = set.heading().flatMap(Heading::reference).isPresent();
            masthead.reference().or(facts::reference).filter(r -> !known).ifPresent(heading::reference);
            boolean dated = set.heading().flatMap(Heading::submitted).isPresent();
            masthead.submitted().filter(d -> !dated).ifPresent(heading::submitted);
            Heading built = heading.build();
            return built.equals(Heading.builder().build())
                    ? set
                    : set.toBuilder().heading(built).build();
        });
        List<WrittenQuestions> sets = noted(read, List.of());
        return publication
                .chamber(chamber)
                .writtenQuestions(sets.get(0))
                .moreWrittenQuestions(sets.subList(1, sets.size()))
                .build();
    }

    private List<WrittenQuestions> noted(List<WrittenQuestions> sets, List<Block> body) {
        return new SetNotes(reading, builder, notes).into(sets, body);
    }

    private static List<WrittenQuestions> first(List<WrittenQuestions> sets, UnaryOperator<WrittenQuestions> change) {
        List<WrittenQuestions> result = new ArrayList<>(sets);
        result.set(0, change.apply(sets.get(0)));
        return result;
    }

    private List<WrittenQuestions> sets(List<SourceBlock> before) {
        List<WrittenQuestions> sets = new ArrayList<>();
        List<Integer> starts = plan.setStarts();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            SetReader reader = new SetReader(reading, builder, blocks, headings, SetNotes.path(i), chamber);
            WrittenQuestions.Builder set = reader.read(i == 0 ? before : List.of(), starts.get(i), end);
            sets.add(set.build());
            if (plan.letter()) {
                splitQuestions(reader.sections());
            }
        }
        return sets;
    }

    private Chamber chamber(int annex) {
        for (SourceBlock block : blocks.subList(0, Math.min(blocks.size(), annex + 1))) {
            if (block.lines().anyMatch(line -> namesSenate(line.text()))) {
                return Chamber.EK;
            }
        }
        return facts.chamber().orElse(Chamber.TK);
    }

    private static boolean namesSenate(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("eerste kamer der") || lower.contains("voorzitter van de eerste kamer");
    }

    private void splitQuestions(List<SetReader.Section> sections) {
        if (headers.isEmpty()) {
            return;
        }
        for (int i = 0; i + 1 < sections.size(); i++) {
            SetReader.Section question = sections.get(i);
            SetReader.Section next = sections.get(i + 1);
            if (question.kind() == next.kind() || question.kind() == nl.kamervragen.read.outline.Heading.Kind.ANSWER) {
                continue;
            }
            List<SourceSpan> between = headers.stream()
                    .flatMap(group -> group.spans().stream())
                    .filter(span -> span.offset() > question.span().offset()
                            && span.offset() < next.span().offset())
                    .toList();
            if (!between.isEmpty()) {
                reading.report(Diagnostic.of(ReadingCodes.PAGE_HEADER_SPLITS_QUESTION)
                        .at(between)
                        .with("number", question.numbers())
                        .build());
            }
        }
    }
}
