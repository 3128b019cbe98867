package nl.kamervragen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** JSON of the program's own answers, indented for people or one object a line. */
final class Json {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static void print(Terminal terminal, Object value) throws IOException {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withArrayIndenter(INDENTER).withObjectIndenter(INDENTER);
        terminal.out()
                .write(MAPPER.writer().with(printer).writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
        terminal.out().write('\n');
    }
}
