package lingao.kiosk;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import lingao.storefront.web.ComponentInjector;
import org.apache.wicket.Component;
import org.mockito.Mockito;

/** Fills {@code @Inject} fields with what a test put there, else with a mock, one a type. */
final class Parts implements ComponentInjector {

  private final Map<Class<?>, Object> parts = new HashMap<>();

  <T> void put(Class<T> type, T part) {
    parts.put(type, part);
  }

  <T> T get(Class<T> type) {
    return type.cast(parts.computeIfAbsent(type, Mockito::mock));
  }

  @Override
  public void inject(Component component) {
    for (Class<?> c = component.getClass(); c != Component.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          fill(component, field);
        }
      }
    }
  }

  private void fill(Component component, Field field) {
    try {
      field.setAccessible(true);
      field.set(component, get(field.getType()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
