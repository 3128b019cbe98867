package nl.kamervragen.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes reports in one form; keeps no state. */
@FunctionalInterface
interface ReportPrinter {
    void print(List<FileReport> reports, ReportWords words, Writer out) throws IOException;
}
