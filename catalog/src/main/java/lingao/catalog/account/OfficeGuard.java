package lingao.catalog.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets the county office in, and nobody else. */
@Interceptor
@OfficeOnly
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class OfficeGuard {

  @Inject private CurrentStaff staff;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    if (!staff.isOffice()) {
      throw new NotPermitted(call.getMethod().getName());
    }
    return call.proceed();
  }
}
