"""Long jobs as functions from workspace to report; progress goes to a callback, never to the screen."""
