import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.model.Document;

/** Reads, writes and reads again with the packaged jars as real modules: test runs patch modules and hide what is not open. */
class ModulePathSmoke {
    public static void main(String[] arguments) throws Exception {
        if (!Kamervragen.class.getModule().isNamed()) {
            throw new AssertionError("The library is not on the module path");
        }
        Document document = Kamervragen.read(Path.of(arguments[0])).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Kamervragen.write(document, "json", out);
        String json = out.toString(StandardCharsets.UTF_8);
        if (!Kamervragen.read(json).orThrow().equals(document)) {
            throw new AssertionError("JSON did not come back equal");
        }
        for (String id : arguments.length > 1 ? arguments[1].split(",") : new String[0]) {
            ByteArrayOutputStream form = new ByteArrayOutputStream();
            Kamervragen.write(document, id, form);
            Document read = Kamervragen.read(form.toString(StandardCharsets.UTF_8)).orThrow();
            if (!read.writtenQuestions().equals(document.writtenQuestions())) {
                throw new AssertionError(id + " did not come back equal");
            }
        }
        System.out.println("Module path: " + Kamervragen.class.getModule() + " read and wrote " + arguments[0]);
    }
}
