package lingao.storefront.console.trace;

import java.util.List;
import lingao.catalog.trace.entry.EntryProblem;
import lingao.storefront.form.Mistakes;
import org.apache.wicket.Component;

/** Turns what is wrong into sentences at the fields of a form. */
final class Problems {

  private Problems() {}

  static void tell(List<EntryProblem> problems, Mistakes mistakes, Component page) {
    problems.forEach(p -> mistakes.add(p.field(), sentence(p.reason(), page)));
  }

  static String sentence(EntryProblem.Reason reason, Component page) {
    return page.getString("problem." + reason);
  }
}
