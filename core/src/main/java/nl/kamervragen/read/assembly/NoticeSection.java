package nl.kamervragen.read.assembly;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.text.BlockBuilder;
import nl.kamervragen.read.title.TitleParser;
import nl.kamervragen.source.SourceBlock;

/** Reads the notice of a set (<i>mededeling</i>), and from its words whose questions it is about where no title says so. */
final class NoticeSection {
    private final Reading reading;
    private final BlockBuilder builder;
    private final String path;
    private final WrittenQuestions.Builder set;

    NoticeSection(Reading reading, BlockBuilder builder, String path, WrittenQuestions.Builder set) {
        this.reading = reading;
        this.builder = builder;
        this.path = path;
        this.set = set;
    }

    /** "Mededeling van Minister …" without heading: the text that follows is the notice. */
    boolean isText(List<SourceBlock> introduction) {
        return set.build().response().isPresent()
                && NoticeWords.kind(introduction).isPresent();
    }

    void read(List<SourceBlock> content) {
        List<Block> text = builder.build(content, path + "/notice/content");
        set.notice(Notice.builder()
                .kind(NoticeWords.kind(content).orElse(NoticeKind.DEFERRAL))
                .content(text)
                .build());
        if (set.build().heading().isEmpty()) {
            headingOf(Blocks.plainText(text).replace('\n', ' '), content);
        }
    }

    private void headingOf(String text, List<SourceBlock> content) {
        Heading said =
                TitleParser.parseSentence(text, reading.options().registry()).heading();
        if (!said.questioners().isEmpty()) {
            set.heading(said);
            content.stream().flatMap(SourceBlock::lines).forEach(line -> reading.map(path + "/heading", line));
        }
    }
}
