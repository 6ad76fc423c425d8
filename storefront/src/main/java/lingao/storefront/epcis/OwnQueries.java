package lingao.storefront.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import lingao.catalog.epcis.query.NamedQueries;
import lingao.catalog.epcis.query.NamedQuery;

/** Finds the caller's queries by their names; others' are as if there were none. */
@ApplicationScoped
class OwnQueries {

  @Inject NamedQueries queries;
  @Inject Callers callers;

  NamedQuery find(String name, HttpServletRequest http) {
    Caller caller = callers.known(http);
    return queries.find(caller.brand(), name).orElseThrow(OwnQueries::unknown);
  }

  static EpcisRefused unknown() {
    return new EpcisRefused(EpcisException.NO_SUCH_NAME, "you have no query of this name");
  }
}
